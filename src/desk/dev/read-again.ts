import { reopenExplainers } from '../../content/explainer/explainers.ts';

// What show-content.ts loads where the pages are rendered, so that they and it share what was read.
export default reopenExplainers;
