using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Rules.Persistence;

internal sealed class RuleStore(IDbContextFactory<UserAccessDbContext> contexts) : IRuleReader
{
    public async Task<Page<AccessRule>> FindAsync(RuleFilter filter, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<AccessRule> found = Matching(context.Set<AccessRule>().AsNoTracking(), filter);
        int total = await found.CountAsync(cancellationToken);
        List<AccessRule> items = await found
            .OrderBy(rule => rule.CreatedAt).ThenBy(rule => rule.Id)
            .Skip(filter.Skip).Take(filter.Take)
            .ToListAsync(cancellationToken);
        return new Page<AccessRule>(total, items);
    }

    private static IQueryable<AccessRule> Matching(IQueryable<AccessRule> rules, RuleFilter filter)
    {
        if (filter.UserId is { } user)
        {
            rules = rules.Where(rule => rule.SubjectKind == SubjectKind.User && rule.SubjectId == user);
        }

        if (filter.UserIds is { } users)
        {
            rules = rules.Where(rule => rule.SubjectKind == SubjectKind.User && rule.SubjectId != null && users.Contains(rule.SubjectId.Value));
        }

        if (filter.GroupId is { } group)
        {
            rules = rules.Where(rule => rule.SubjectKind == SubjectKind.Group && rule.SubjectId == group);
        }

        if (filter.NodeIds is { } nodes)
        {
            rules = rules.Where(rule => rule.NodeId == null || nodes.Contains(rule.NodeId.Value));
        }

        return rules;
    }
}
