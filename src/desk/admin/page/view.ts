/** What is open in the editor. */
export interface View {
  readonly main: HTMLElement;
  /** Whether something typed is not saved yet. */
  readonly isChanged: () => boolean;
  readonly save: () => Promise<void>;
}
