/** The environment in which wrangler asks nothing: neither whoever sits here, nor anybody outside. */
export const quietWrangler = {
  CI: '1',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_SEND_METRICS: 'false',
};
