-- A comment, from its arrival until nothing of it is left.
CREATE TABLE comments (
  -- Public: "c7k2m9x4ab" in content/<explainer>/comments.yaml and in #comment-c7k2m9x4ab.
  id TEXT PRIMARY KEY,
  explainer TEXT NOT NULL,
  language TEXT NOT NULL,
  name TEXT,
  -- Never published; dropped after the time that the form states.
  email TEXT,
  -- The id of a claim (C11), figure (gpu-fleet) or paragraph (reach-2), as it was sent.
  about TEXT,
  text TEXT,
  -- UTC, 2026-11-25T16:20:25.000Z; the day alone once it is withdrawn.
  received TEXT NOT NULL,
  -- waiting: nobody decided yet. published, rejected: decided. withdrawn: deleted, by its writer's link or by an editor;
  -- nothing but the id is left, by which every copy of the content loses it, and the two days.
  status TEXT NOT NULL DEFAULT 'waiting'
    CHECK (status IN ('waiting', 'published', 'rejected', 'withdrawn')),
  -- When an editor or the writer decided; UTC.
  decided TEXT,
  -- SHA-256 of the private link's key.
  key_hash TEXT UNIQUE,
  -- SHA-256 of explainer, name, e-mail address, statement and text: the same comment sent twice is one.
  content_hash TEXT UNIQUE,
  CHECK (status = 'withdrawn' OR (name IS NOT NULL AND text IS NOT NULL))
) STRICT;

CREATE INDEX comments_by_status ON comments (status, received);

-- How many comments a writer sent in an hour. The writer is a hash of the address with the day's salt.
CREATE TABLE attempts (
  writer TEXT NOT NULL,
  -- UTC, 2026-11-25T16.
  hour TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (writer, hour)
) STRICT;

-- The salt of a day; gone when the day is over, and with it the way from an address to its hash.
CREATE TABLE salts (
  -- UTC, 2026-11-25.
  day TEXT PRIMARY KEY,
  salt TEXT NOT NULL
) STRICT;
