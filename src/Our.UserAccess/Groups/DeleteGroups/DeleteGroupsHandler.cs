using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Groups.DeleteGroup;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Groups.DeleteGroups;

/// <summary>One after the other, each guarded by what is then in force; one that may not go does not keep the others.</summary>
internal sealed class DeleteGroupsHandler(IGroupDirectory groups, DeleteGroupHandler one)
{
    public async Task<Outcome<DeletedGroups>> HandleAsync(DeleteGroupsBody body, CancellationToken cancellationToken)
    {
        if (body.Check() is Failure invalid)
        {
            return invalid;
        }

        Dictionary<Guid, string> names = (await groups.GetAllAsync()).ToDictionary(group => group.Id, group => group.Name);
        var results = new List<DeletedGroup>();
        foreach (GroupToDelete group in (body.Groups ?? []).DistinctBy(group => group.Id))
        {
            Failure? refused = await one.HandleAsync(group.Id, group.Version, cancellationToken);
            results.Add(new DeletedGroup(group.Id, names.GetValueOrDefault(group.Id), refused is null, refused?.Detail));
        }

        return new DeletedGroups(results);
    }
}
