import Chart from '../../figures/Chart.astro';
import About from './About.astro';
import Aside from './Aside.astro';
import Brief from './Brief.astro';
import Calculator from './Calculator.astro';
import Claim from './Claim.astro';
import ClaimCheck from './ClaimCheck.astro';
import ClaimNotes from './ClaimNotes.astro';
import Comments from './Comments.astro';
import DateTag from './Date.astro';
import Fact from './Fact.astro';
import Figure from './Figure.astro';
import Literal from './Literal.astro';
import NewerText from './NewerText.astro';
import Question from './Question.astro';
import SectionHeading from './SectionHeading.astro';
import Source from './Source.astro';
import Sources from './Sources.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** The component of every tag that MDX may contain, and of those that tag-context.ts adds; the rules for writing them are in vocabulary.ts. */
export const components = {
  About,
  Aside,
  Brief,
  Calculator,
  Chart,
  Claim,
  ClaimCheck,
  ClaimNotes,
  Comments,
  Date: DateTag,
  Fact,
  Figure,
  Literal,
  NewerText,
  Question,
  Source,
  Sources,
  Term,
  h2: SectionHeading,
  table: Table,
};
