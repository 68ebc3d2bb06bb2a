import * as basemap from './commands/basemap.js';
import * as check from './commands/check.js';
import * as exporting from './commands/export.js';
import * as importing from './commands/import.js';
import * as init from './commands/init.js';
import * as publish from './commands/publish.js';
import * as show from './commands/show.js';

/** What a file in commands/ exports: how it is called, and what it does; resolves to the exit code. */
interface Command {
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  init,
  show,
  check,
  import: importing,
  export: exporting,
  basemap,
  publish,
};

const HELP = ['-h', '--help'];

/** What there is to call, a line a command. */
function overview(): string {
  const lines = Object.values(COMMANDS).map(({usage}) => `  ${usage.split('\n', 1)[0]}`);
  return `Usage:\n${lines.join('\n')}\n\nMore about one of them: corridor-kit NAME --help`;
}

/** Runs the command line; resolves to the exit code. */
async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (HELP.includes(name)) {
    console.log(overview());
    return 0;
  }
  if (command === undefined) {
    if (name !== '') console.error(`There is no command "${name}".`);
    console.error(overview());
    return 2;
  }
  if (args.some((argument) => HELP.includes(argument))) {
    console.log(`Usage: ${command.usage}`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    // parseArgs and the commands throw a TypeError when they are called in a way they do not know.
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    console.error(`Usage: ${command.usage}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
