/** How many days an e-mail address is kept after its comment came in. */
export const emailDays = 90;
