// An old address leads to the one of today, to the same place of the text and with the same settings: a refresh without
// scripts knows neither.
const link = document.querySelector<HTMLAnchorElement>('[data-leads-on]');
if (link) location.replace(`${link.href}${location.search}${location.hash}`);
