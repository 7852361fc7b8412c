import Caution from './Caution.astro';
import Chain from './Chain.astro';
import Cite from './Cite.astro';
import Command from './Command.astro';
import CommandBlock from './CommandBlock.astro';
import Derivations from './Derivations.astro';
import Facts from './Facts.astro';
import FixLevel from './FixLevel.astro';
import Go from './Go.astro';
import Kb from './Kb.astro';
import MethodStatement from './MethodStatement.astro';
import Source from './Source.astro';
import Versions from './Versions.astro';

/** What the guidance's MDX can use without an import. They read the language from the page's address. */
export const guideComponents = {
  Caution,
  Chain,
  Cite,
  Command,
  Derivations,
  Facts,
  FixLevel,
  Go,
  Kb,
  MethodStatement,
  Source,
  Versions,
  pre: CommandBlock,
};
