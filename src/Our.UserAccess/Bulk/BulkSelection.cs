using System.Globalization;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk;

/// <summary>Reads whom a request means, and says everything that is wrong with it at once.</summary>
internal sealed class BulkSelection(IUserDirectory users, BulkRights rights)
{
    public const int MostIds = 5000;
    public const int MostFound = 20000;

    public async Task<Outcome<IReadOnlyList<Guid>>> ReadAsync(BulkBody body)
    {
        if (Check(body) is Failure wrong)
        {
            return wrong;
        }

        if (await rights.RefusalAsync(body.Action!.Value) is Failure refused)
        {
            return refused;
        }

        if (body.Query is null)
        {
            return body.UserIds.Distinct().ToArray();
        }

        IReadOnlyList<Guid> found = await users.FindIdsAsync(body.Query);
        return found.Count > MostFound ? TooMany(found.Count) : found.ToArray();
    }

    private static Failure? Check(BulkBody body)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.Action is null, "action", "'action' is needed.");
        errors.AddIf(body.UserIds.Length > 0 == (body.Query is not null), "userIds", "'userIds' or 'query' is needed, one of them.");
        errors.AddIf(body.UserIds.Length > MostIds, "userIds", $"'userIds' may name {MostIds} people at most; 'query' may mean more.");
        bool needsGroups = body.Action is BulkAction.AddGroups or BulkAction.RemoveGroups or BulkAction.Assign;
        errors.AddIf(needsGroups && body.GroupIds.Length == 0, "groupIds", "'groupIds' is needed: at least one user group.");
        errors.Include(body.Action is BulkAction.Assign ? ReasonRule.Check(body.Reason) : null);
        errors.AddIf(body.Until <= body.From, "until", "'until' must be later than 'from'.");
        return errors.ToFailure();
    }

    private static Failure TooMany(int found)
    {
        var errors = new FieldErrors();
        errors.Add("query", string.Create(CultureInfo.InvariantCulture, $"'query' means {found} people; {MostFound} at most can be changed at once. Narrow it."));
        return errors.ToFailure()!;
    }
}
