// What scripts add to every page, as one file; what only a reader's hand needs comes when it is there.
import './changes-since.ts';
import './contents-here.ts';
import { keepPlace } from './keep-place.ts';
import './reading-mode.ts';
import './score-marks.ts';
import './theme-switch.ts';

keepPlace();

for (const type of ['pointerover', 'focusin']) {
  const offer = async (event: Event) => {
    try {
      const { offerAddress } = await import('./offer-address.ts');
      await offerAddress(event);
    } catch {
      // Without a network a passage is still there to be read.
    }
  };
  document.addEventListener(type, (event) => void offer(event));
}
