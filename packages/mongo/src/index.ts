export { mongoAccess, mongoAdmin } from "./access.ts";
export { externalMongoAccess, type ExternalMongo, type MongoElsewhere } from "./external.ts";
export { mongo } from "./resources.ts";
export { usersCommand } from "./users-command.ts";
export { defaults, type MongoSettings } from "./settings.ts";
