/** What a part of a figure takes along, by its type: what the type's `values` gave. Throws a plain Error where there is nothing. */
export function readPartValues<Values>(figure: HTMLElement, type: string): Values {
  const data = figure.querySelector<HTMLTemplateElement>(`template[data-figure-values="${type}"]`);
  if (!data) throw new Error(`the figure ${figure.id} carries no values of ${type}`);
  return JSON.parse(data.content.textContent) as Values;
}
