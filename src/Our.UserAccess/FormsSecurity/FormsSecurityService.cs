using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Sentences;

namespace Our.UserAccess.FormsSecurity;

internal sealed class FormsSecurityService(FormsFactsKeeper keeper, FormsAskers askers, FormsSentences sentences, TimeProvider clock) : IFormsSecurity
{
    // Made a moment ago on another server: its message is under way, so it is looked for, but not over and over.
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(1);

    public async ValueTask<FormsDecision> DecideAsync(Guid userKey, FormsPermission permission, FormsPlace place, CancellationToken cancellationToken = default) =>
        FormsEngine.Decide((await KnowingAsync(place, cancellationToken)).Facts, askers.Of(userKey), place, permission);

    public async ValueTask<FormsPermissionSet> PermissionsAsync(Guid userKey, FormsPlace place, CancellationToken cancellationToken = default) =>
        FormsEngine.PermissionsAt((await KnowingAsync(place, cancellationToken)).Facts, askers.Of(userKey), place);

    public async ValueTask<IReadOnlyList<Guid>> FilterAsync(
        Guid userKey, FormsPermission permission, IReadOnlyCollection<Guid> formKeys, CancellationToken cancellationToken = default)
    {
        FormsFacts facts = (await keeper.CurrentAsync(cancellationToken)).Facts;
        FormsAsker asker = askers.Of(userKey);
        return [.. formKeys.Where(form => FormsEngine.Decide(facts, asker, FormsPlace.OfForm(form), permission).IsAllowed)];
    }

    public async ValueTask<VisibleForms> VisibleAsync(Guid userKey, CancellationToken cancellationToken = default)
    {
        FormsFacts facts = (await keeper.CurrentAsync(cancellationToken)).Facts;
        FormsAsker asker = askers.Of(userKey);
        FormsPlace[] seen =
        [
            .. facts.Outline.Forms.Select(FormsPlace.OfForm).Where(place => !FormsEngine.PermissionsAt(facts, asker, place).IsEmpty),
            .. facts.Outline.Folders.Select(FormsPlace.OfFolder).Where(place => FormsEngine.Decide(facts, asker, place, FormsPermission.ManageForms).IsAllowed),
        ];
        return new VisibleForms(
            seen.Select(place => place.Form).OfType<Guid>().ToHashSet(),
            seen.SelectMany(facts.Outline.PathOf).ToHashSet());
    }

    public async Task<string> SayAsync(Guid userKey, FormsPermission permission, FormsPlace place, CancellationToken cancellationToken = default) =>
        (await sentences.TellAsync(await KnowingAsync(place, cancellationToken), askers.Of(userKey), place, permission)).Sentence;

    private async ValueTask<FormsState> KnowingAsync(FormsPlace place, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        if (state.Facts.Outline.Knows(place) || clock.GetUtcNow() - state.ReadAt < LookAgainAfter)
        {
            return state;
        }

        keeper.Expire();
        return await keeper.CurrentAsync(cancellationToken);
    }
}
