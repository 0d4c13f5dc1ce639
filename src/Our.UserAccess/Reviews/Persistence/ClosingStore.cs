using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Reviews.Closing;

namespace Our.UserAccess.Reviews.Persistence;

/// <summary>What closing and undoing need: which items change, what became of each, and the evidence.</summary>
internal sealed class ClosingStore(IDbContextFactory<UserAccessDbContext> contexts, IAuditTrail trail)
{
    public async Task<ClosingCounts> CountAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await Of(context, review.Id)
            .GroupBy(item => new { item.Decision, item.Recommended })
            .Select(items => new { items.Key.Decision, items.Key.Recommended, Count = items.Count() })
            .ToListAsync(cancellationToken);
        ILookup<ClosingWill, int> wills = counts.ToLookup(count => ClosingStep.Of(count.Decision, count.Recommended, review.NoAnswer).Will, count => count.Count);
        return new ClosingCounts(wills[ClosingWill.Keep].Sum(), wills[ClosingWill.Remove].Sum(), wills[ClosingWill.Shorten].Sum(), wills[ClosingWill.Nothing].Sum());
    }

    /// <summary>Those that closing removes or shortens.</summary>
    public async Task<IReadOnlyList<ReviewItemRow>> ChangingAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        (bool followsNothing, bool removes) = (review.NoAnswer == NoAnswerRule.Nothing, review.NoAnswer == NoAnswerRule.Remove);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, review.Id)
            .Where(item => item.Decision == null ? !followsNothing && (removes || item.Recommended != ReviewDecision.Keep) : item.Decision != ReviewDecision.Keep)
            .OrderBy(item => item.UserName).ThenBy(item => item.UserId).ThenBy(item => item.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Those that closing changed, and that were not given back yet.</summary>
    public async Task<IReadOnlyList<ReviewItemRow>> AppliedAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Of(context, reviewId).Where(item => item.Outcome == ReviewOutcome.Applied && item.Memory != null).OrderBy(item => item.UserName).ThenBy(item => item.Id).ToListAsync(cancellationToken);
    }

    public async Task RememberAsync(Guid itemId, string memory)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync();
        await context.Set<ReviewItemRow>().Where(item => item.Id == itemId).ExecuteUpdateAsync(set => set.SetProperty(item => item.Memory, memory));
    }

    public async Task SettleAsync(Guid itemId, ReviewOutcome outcome, string? sentence)
    {
        (ReviewOutcome? became, string? said) = (outcome, sentence?.Length > ReviewItemConfiguration.MaxSentence ? sentence[..ReviewItemConfiguration.MaxSentence] : sentence);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync();
        await context.Set<ReviewItemRow>().Where(item => item.Id == itemId).ExecuteUpdateAsync(
            set => set.SetProperty(item => item.Outcome, became).SetProperty(item => item.OutcomeSentence, said).SetProperty(item => item.Version, item => item.Version + 1));
    }

    /// <summary>Closes the review and seals its evidence, both or neither.</summary>
    public async Task SealAsync(ReviewRow before, ReviewRow after, EvidenceRow evidence, AuditEntry told, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Attach(before).CurrentValues.SetValues(after with { Version = before.Version + 1 });
        context.Add(evidence);
        await context.SaveChangesAsync(cancellationToken);
        await trail.AppendAsync(context, [told], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<EvidenceRow?> EvidenceAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<EvidenceRow>().AsNoTracking().SingleOrDefaultAsync(evidence => evidence.ReviewId == reviewId, cancellationToken);
    }

    private static IQueryable<ReviewItemRow> Of(UserAccessDbContext context, Guid reviewId) => context.Set<ReviewItemRow>().AsNoTracking().Where(item => item.ReviewId == reviewId);
}
