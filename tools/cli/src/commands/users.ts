import { environmentArgument, type Program } from "./command.ts";

const usernameArgument = ["<username>", "login name, as users of the environment has it"] as const;
const pipedOption = ["--password-stdin", "take the password from standard input, and do not ask"] as const;

// What it does is loaded when it is called: an emit needs none of it.
const work = () => import("../secrets/users.ts");

export function addUsers({ program, cwd, finish, secrets }: Program): void {
  const group = program.command("users").description("make and change the passwords of an environment's users; they are hashed here, and go nowhere in clear");
  const withPassword = (verb: "add" | "rotate", description: string) =>
    group
      .command(verb)
      .description(description)
      .argument(...environmentArgument)
      .argument(...usernameArgument)
      .option(...pipedOption)
      .action(async (name: string, username: string, { passwordStdin = false }: { passwordStdin?: boolean }) => finish(await (await work()).setPassword(verb, cwd, name, username, passwordStdin, secrets), {}, false));
  withPassword("add", "give a user a password who has none yet");
  withPassword("rotate", "give a user another password");
  group
    .command("remove")
    .description("take a user's password out")
    .argument(...environmentArgument)
    .argument(...usernameArgument)
    .action(async (name: string, username: string) => finish(await (await work()).remove(cwd, name, username, secrets), {}, false));
}
