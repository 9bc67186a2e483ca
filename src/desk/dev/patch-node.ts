/**
 * Changes in the page what differs between a part as it came and as it comes now, and no more, so that what scripts and
 * the reader did to the rest stays.
 */
export function patchNode(live: Element, before: Element, after: Element): void {
  const [lives, earlier, afters] = [live, before, after].map((part) => [...part.childNodes]) as [
    ChildNode[],
    ChildNode[],
    ChildNode[],
  ];
  const shell = (part: Element) => part.cloneNode(false);
  if (lives.length !== earlier.length || !shell(before).isEqualNode(shell(after))) {
    live.replaceWith(document.importNode(after, true));
    return;
  }
  const same = (was: ChildNode | undefined, is: ChildNode | undefined) =>
    was && is?.isEqualNode(was);
  let start = 0;
  while (start < earlier.length && same(earlier[start], afters[start])) start++;
  let end = 0;
  const most = Math.min(earlier.length, afters.length) - start;
  while (end < most && same(earlier.at(-1 - end), afters.at(-1 - end))) end++;
  const gone = lives.slice(start, lives.length - end);
  const came = afters.slice(start, afters.length - end);
  if (gone.length === came.length) {
    for (const [index, now] of came.entries()) {
      const [part, was] = [gone[index], earlier[start + index]];
      if (same(was, now)) continue;
      if (part instanceof Element && was instanceof Element && now instanceof Element)
        patchNode(part, was, now);
      else part?.replaceWith(document.importNode(now, true));
    }
    return;
  }
  const next = lives[lives.length - end] ?? null;
  for (const part of gone) part.remove();
  for (const part of came) live.insertBefore(document.importNode(part, true), next);
}
