// @ts-check

/** What has Astro report nothing to its makers, and so write no file in the home folder, which may be closed. */
export const quietAstro = /** @type {const} */ ({ ASTRO_TELEMETRY_DISABLED: '1' });
