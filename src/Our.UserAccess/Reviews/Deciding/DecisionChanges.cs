using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Reviews.Deciding;

/// <summary>Parts the decisions that can be stored from those that cannot.</summary>
internal sealed class DecisionChanges(ReviewAccess access, ICurrentUser current, IPrincipalNames names, TimeProvider clock)
{
    public async Task<(IReadOnlyList<ItemChange> Valid, List<FailedDecision> Failed)> OfAsync(
        ReviewRow review, IReadOnlyList<ReviewItemRow> items, IReadOnlyList<DecisionBody> wanted, IReadOnlySet<Guid> possible, CancellationToken cancellationToken)
    {
        bool isManager = await access.ManageRefusalAsync(review, cancellationToken) is null;
        bool seesAll = await access.SeesAllAsync(review, cancellationToken);
        DateTime now = clock.GetUtcNow().UtcDateTime;
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync([.. items.Select(item => item.ReviewerId).OfType<Guid>().Union(possible)]);
        Dictionary<Guid, ReviewItemRow> known = items.Where(item => seesAll || item.ReviewerId == current.Id).ToDictionary(item => item.Id);
        var valid = new List<ItemChange>();
        var failed = new List<FailedDecision>();
        foreach (DecisionBody body in wanted)
        {
            if (!known.TryGetValue(body.ItemId, out ReviewItemRow? item))
            {
                failed.Add(FailedDecision.Of(body.ItemId, ReviewFailures.NoSuchItem));
            }
            else if ((DecisionRights.Refusal(review, item, current.Id, isManager) ?? DecisionRules.Check(item, body, possible, now)) is Failure refused)
            {
                failed.Add(FailedDecision.Of(body.ItemId, refused));
            }
            else
            {
                ReviewItemRow after = item.Decided(body, current.Id!.Value, now);
                valid.Add(new ItemChange(item, after, ReviewEntries.Decided(review, item, after, people)));
            }
        }

        return (valid, failed);
    }
}
