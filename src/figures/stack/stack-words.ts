import { styled, type SceneRun } from '../frame/scene-text.ts';
import { amountRun, priceRun, shareText, startOf, type Item, type StackData } from './bill.ts';

const comma: SceneRun = { text: ', ', style: 'plain' };

/** What the whole comes to, and at which price: of how many at how much, and who says so. */
export function sumRuns(data: StackData, price: number): readonly SceneRun[] {
  const { whole, control, words } = data;
  const isStart = price === startOf(data);
  const sum: readonly SceneRun[] = [
    ...styled([amountRun(whole, price, data)], 'display', true),
    // Apart from the large number before them.
    { text: ' \u00a0', style: 'label' },
    ...styled(whole.label, 'label'),
  ];
  if (!control || !whole.quantity) return sum;
  return [
    ...sum,
    { text: ' = ', style: 'plain' },
    { ...whole.quantity.number, style: 'plain' },
    { text: ' × ', style: 'plain' },
    { ...priceRun(price, control, data), style: 'plain' },
    { text: `, ${isStart ? control.long : words.ours}`, style: 'plain' },
  ];
}

/** A piece: its share, its name, its amount at a price. */
export function pieceRuns(piece: Item, price: number, data: StackData): readonly SceneRun[] {
  return [
    { text: `${shareText(piece, data)} `, style: 'value' },
    ...styled(piece.label, 'plain'),
    comma,
    ...styled([amountRun(piece, price, data)], 'note'),
  ];
}

/** What stands beside: its amount at a price, its name, of how many. */
export function besideRuns(item: Item, price: number, data: StackData): readonly SceneRun[] {
  return [
    ...styled([amountRun(item, price, data)], 'value', true),
    { text: ' ', style: 'plain' },
    ...styled(item.label, 'plain'),
    ...(item.quantity ? [comma, ...styled([item.quantity.number], 'note')] : []),
  ];
}
