// What scripts add to every page, as one file; what only a reader's hand needs comes when it is there.
import './changes-since.ts';
import './contents-here.ts';
import './language-switch.ts';
import './theme-switch.ts';

for (const type of ['pointerover', 'focusin']) {
  const offer = async (event: Event) => {
    const { offerAddress } = await import('./offer-address.ts');
    offerAddress(event);
  };
  document.addEventListener(type, (event) => void offer(event));
}
