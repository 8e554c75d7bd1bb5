/** What the server answers to a JSON body, or why it does nothing: a sentence for people. */
export async function postJson<Answer extends object>(
  address: string,
  body: object,
): Promise<Answer | { fault: string }> {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer = await response.json();
    if (response.ok) return answer;
    const [problem] = answer.problems;
    return { fault: `${problem.what}; ${problem.remedy}.` };
  } catch {
    return { fault: 'the server did not answer. Try again.' };
  }
}
