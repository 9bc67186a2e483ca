/** The beginning of the statement that leaves nothing of comments but their ids; ?1 is when that was decided (UTC). */
export const forget = `UPDATE comments SET status = 'withdrawn', decided = ?1, name = NULL, email = NULL,
  about = NULL, text = NULL, key_hash = NULL, content_hash = NULL`;
