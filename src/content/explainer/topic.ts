/** What parts the topic of a section from its headline: "Investment · The money behind the model". */
const mark = ' · ';

/** The topic at the beginning of a section's title, with the mark after it, and the headline; an empty topic where there is none. */
export function splitTopic(title: string): { readonly topic: string; readonly headline: string } {
  const end = title.indexOf(mark);
  if (end < 1) return { topic: '', headline: title };
  return {
    topic: title.slice(0, end + mark.length),
    headline: title.slice(end + mark.length),
  };
}

/** What a section is about in few words: the topic of its title, without the mark, else the whole title. */
export function topicOf(title: string): string {
  const { topic, headline } = splitTopic(title);
  return topic.slice(0, -mark.length) || headline;
}
