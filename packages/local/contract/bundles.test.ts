import { contract } from "./contract.ts";
import { bundles } from "./door.ts";

contract(bundles);
