/**
 * The beginning of the statement that leaves nothing of comments but their ids and the days on which they came and went;
 * ?1 is when that was decided (UTC).
 */
export const forget = `UPDATE comments SET status = 'withdrawn', decided = substr(?1, 1, 10),
  received = substr(received, 1, 10), explainer = '', language = '', name = NULL, email = NULL, about = NULL, text = NULL,
  key_hash = NULL, content_hash = NULL`;
