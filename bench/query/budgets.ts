// Tells the budget of each question.
import { questions } from './questions.ts'

console.log(JSON.stringify(Object.fromEntries(questions.map(({ name, budget }) => [name, budget]))))
