import { walkedWithinBudget } from "./within-budget.ts";

walkedWithinBudget("desk");
