import { environmentArgument, type Program } from "./command.ts";

// What it does is loaded when it is called: an emit needs none of it.
const work = () => import("../secrets/credentials.ts");

export function addCredentials({ program, cwd, finish, secrets }: Program): void {
  const group = program.command("credentials").description("make and change the secret values of an environment");
  group
    .command("create")
    .description("random values for what has none yet: encrypted into the overlay, or printed for what keeps them")
    .argument(...environmentArgument)
    .action(async (name: string) => finish(await (await work()).create(cwd, name, secrets), {}, false));
  group
    .command("rotate")
    .description("another random value for each key that is named")
    .argument(...environmentArgument)
    .argument("[key...]", "keys of the credentials' Secret")
    .option("--all", "all keys of the server's own")
    .action(async (name: string, keys: string[], { all = false }: { all?: boolean }) => finish(await (await work()).rotate(cwd, name, all ? "all" : keys, secrets), {}, false));
  group
    .command("recipients")
    .description("encrypt the file anew, with another key, for the recipients that the environment names")
    .argument(...environmentArgument)
    .action(async (name: string) => finish(await (await work()).recipients(cwd, name, secrets), {}, false));
}
