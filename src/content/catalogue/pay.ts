/** The facts that the chart shows: the amounts of its bars, and what the advertised ones are made of. */
export const payFacts = [
  'pay-alleged',
  'pay-advert-max-usd',
  'pay-advert-second-usd',
  'pay-advert-month-cny',
  'pay-advert-second-month-cny',
  'pay-advert-months',
  'pay-advert-max-cny',
  'pay-advert-second-cny',
  'exchange-rate',
] as const;
