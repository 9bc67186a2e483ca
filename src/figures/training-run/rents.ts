/** The rents that a reader may try, in US$ per GPU-hour: from 1 to 4 in steps of a quarter. */
export const rents: readonly number[] = Array.from({ length: 13 }, (_, step) => 1 + step / 4);

/** The largest of them: the axis ends where the whole run would cost that. */
export const highestRent = Math.max(...rents);

/** The rents that have a column in the table whatever the reader tries: whole dollars. */
export const tabulatedRents = rents.filter(Number.isInteger);
