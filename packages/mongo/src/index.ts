export { mongoAccess } from "./access.ts";
export { mongo } from "./resources.ts";
export { usersCommand } from "./users-command.ts";
export { defaults, type MongoSettings } from "./settings.ts";
