using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups;

/// <summary>Makes a group of a draft: named, checked, guarded, stored.</summary>
internal sealed class NewGroup(IGroupStore store, GroupRules rules, IGroupGuard guard, IGroupDirectory groups)
{
    private const string Fallback = "group";

    public async Task<Outcome<GroupDetail>> MakeAsync(GroupDraft wanted, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        GroupDraft draft = wanted.Alias.Length > 0 ? wanted : wanted with { Alias = await FreeAliasAsync(wanted.Name) };
        if (await rules.CheckAsync(id, draft, before: null) is Failure invalid)
        {
            return invalid;
        }

        if (await guard.SavingAsync(before: null, await store.RightsOfAsync(id, draft), cancellationToken) is Failure refused)
        {
            return refused;
        }

        Outcome<Guid> stored = await store.CreateAsync(draft);
        return stored.TryGet(out Guid key, out Failure? failure) ? await groups.GetAsync(key) is GroupDetail made ? made : GroupFailures.NotFound(key) : failure;
    }

    // Of a name in another script nothing may be left.
    private async Task<string> FreeAliasAsync(string name)
    {
        string alias = store.SafeAlias(name);
        string begun = alias.Length == 0 ? Fallback : alias[..Math.Min(alias.Length, GroupRules.MaxName - 10)];
        HashSet<string> taken = (await store.NamesAsync()).Select(group => group.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return taken.Contains(begun)
            ? Enumerable.Range(2, taken.Count + 1).Select(number => $"{begun}{number}").First(numbered => !taken.Contains(numbered))
            : begun;
    }
}
