import { escapeText } from './save/escape-text.ts';

/**
 * Takes the whole address of a figure's own page and the figure's title; gives the HTML that puts it into another site.
 * The page reports its height (px), and the one line of script lets the frame follow, whoever else sends such messages;
 * without it 640 px are kept.
 */
export function embedCode(address: string, title: string): string {
  const quoted = (text: string) => escapeText(text).replaceAll('"', '&quot;');
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="640" style="border:0" loading="lazy"></iframe>
<script>addEventListener("message",e=>{const{type:t,height:h}=e.data??{};if(e.origin==="${new URL(address).origin}"&&t==="${heightMessage}"&&h>0)for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=Math.min(Math.max(Math.ceil(h),${lowest}),${highest})})</script>`;
}

/** The heights (px) that a frame may be given: no page of a figure is lower or higher. */
const [lowest, highest] = [100, 8000];

/** The type of the message with which an embedded figure tells its height: { type, figure, height }. */
export const heightMessage = 'cost-of-ai:height';
