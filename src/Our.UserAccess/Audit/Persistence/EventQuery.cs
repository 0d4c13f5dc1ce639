using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>A filter as a query.</summary>
internal static class EventQuery
{
    /// <summary>All that the filter means, but for the text.</summary>
    public static IQueryable<AuditEvent> Of(UserAccessDbContext context, AuditFilter filter, SequenceRange range)
    {
        IQueryable<AuditEvent> found = context.Set<AuditEvent>().AsNoTracking();
        found = ByPeople(found, filter);
        found = ByPlace(context, found, filter);
        return Within(found, range);
    }

    /// <summary>
    /// The newest first. The links of what was asked for are in that order already: going through them, nothing is sorted, and
    /// no more events are read than are wanted.
    /// </summary>
    public static IQueryable<AuditEvent> NewestFirst(UserAccessDbContext context, IQueryable<AuditEvent> found, AuditFilter filter) =>
        Leading(filter) is { } lead
            ? from link in context.Set<AuditLink>().Where(link => link.SubjectId == lead)
              join happened in found on link.Sequence equals happened.Sequence
              orderby link.Sequence descending
              select happened
            : found.OrderByDescending(happened => happened.Sequence);

    /// <summary>Those in whose names, values or reason the text is.</summary>
    public static IQueryable<AuditEvent> With(IQueryable<AuditEvent> found, string text)
    {
        string part = text.ToUpperInvariant();
        return found.Where(happened =>
            happened.SubjectName.ToUpper().Contains(part) || happened.ActorName.ToUpper().Contains(part)
            || happened.Changes.ToUpper().Contains(part) || (happened.Reason != null && happened.Reason.ToUpper().Contains(part)));
    }

    private static Guid? Leading(AuditFilter filter) => filter.SubjectId ?? filter.NodeId;

    private static IQueryable<AuditEvent> ByPeople(IQueryable<AuditEvent> found, AuditFilter filter)
    {
        if (filter.ActorId is { } actor)
        {
            found = found.Where(happened => happened.ActorId == actor);
        }

        if (filter.SubjectKind is { } kind)
        {
            found = found.Where(happened => happened.SubjectKind == kind);
        }

        if (filter.CorrelationId is { } correlation)
        {
            found = found.Where(happened => happened.CorrelationId == correlation);
        }

        string[] actions = [.. filter.Actions];
        return actions.Length == 0 ? found : found.Where(happened => actions.Contains(happened.Action));
    }

    private static IQueryable<AuditEvent> ByPlace(UserAccessDbContext context, IQueryable<AuditEvent> found, AuditFilter filter)
    {
        if (filter.WorkspaceId is { } workspace)
        {
            found = found.Where(happened => happened.WorkspaceId == workspace);
        }

        if (filter.NodeId is { } node && node != Leading(filter))
        {
            found = Linked(context, found, node);
        }

        if (filter.Within is { } within)
        {
            Guid?[] places = [.. within.Select(place => (Guid?)place)];
            found = found.Where(happened => places.Contains(happened.WorkspaceId));
        }

        return found;
    }

    private static IQueryable<AuditEvent> Within(IQueryable<AuditEvent> found, SequenceRange range)
    {
        if (range.First is { } first)
        {
            found = found.Where(happened => happened.Sequence >= first);
        }

        return range.Before is { } before ? found.Where(happened => happened.Sequence < before) : found;
    }

    private static IQueryable<AuditEvent> Linked(UserAccessDbContext context, IQueryable<AuditEvent> found, Guid subject) =>
        from happened in found
        join link in context.Set<AuditLink>() on happened.Sequence equals link.Sequence
        where link.SubjectId == subject
        select happened;
}
