import { contract } from "./contract.ts";
import { sources } from "./door.ts";

contract(sources);
