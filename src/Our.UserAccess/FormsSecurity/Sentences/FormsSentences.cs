using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.FormsSecurity.Sentences;

/// <summary>Says decisions about forms to people, in English: who wins, and why.</summary>
internal sealed class FormsSentences(IPrincipalNames names)
{
    public async Task<FormsStory> TellAsync(FormsState state, FormsAsker asker, FormsPlace place, FormsPermission permission)
    {
        FormsExplanation explained = FormsEngine.Explain(state.Facts, asker, place, permission);
        FormsNames known = await NamesAsync(asker);
        var words = new FormsStepWords(known, asker, state, place, permission);
        FormsStoryStep[] steps = [.. explained.Steps.Select(step => Step(step, words, known))];
        string verdict = explained.Decision.IsAllowed ? "may" : "may not";
        string why = words.Of(explained.Answer, explained.Steps);
        return new FormsStory(
            explained.Decision.Verdict,
            explained.Decision.Layer,
            known.Notation(explained.Answer.Because),
            $"{known.User} {verdict} {FormsWords.Act(permission, place, state.Listing)}: {why}.",
            steps);
    }

    private static FormsStoryStep Step(FormsStep step, FormsStepWords words, FormsNames names)
    {
        string sentence = words.Of(step, []);
        return new FormsStoryStep(step.Layer, step.Answered, step.Verdict, names.Notation(step.Because), char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".");
    }

    private async Task<FormsNames> NamesAsync(FormsAsker asker)
    {
        Guid[] groups = [.. asker.Groups.Select(held => held.Group).Distinct()];
        IReadOnlyDictionary<Guid, string> users = await names.OfUsersAsync([asker.User]);
        return new FormsNames(
            users.GetValueOrDefault(asker.User) ?? "This person", await names.OfGroupsAsync(groups), await names.AliasesOfGroupsAsync(groups));
    }
}
