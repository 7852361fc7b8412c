import Caution from './Caution.astro';
import Cite from './Cite.astro';
import Command from './Command.astro';
import CommandBlock from './CommandBlock.astro';
import FixLevel from './FixLevel.astro';
import Go from './Go.astro';
import Kb from './Kb.astro';

/** What the guidance's MDX can use without an import. They read the language from the page's address. */
export const guideComponents = { Caution, Cite, Command, FixLevel, Go, Kb, pre: CommandBlock };
