/** The id of what describes a link that leaves the site: once a page, for words in the link would be copied with its sentence. */
export const leavesId = 'another-site';
