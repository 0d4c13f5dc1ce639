using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>A filter as a query.</summary>
internal static class EventQuery
{
    public static IQueryable<AuditEvent> Of(UserAccessDbContext context, AuditFilter filter)
    {
        IQueryable<AuditEvent> found = context.Set<AuditEvent>().AsNoTracking();
        found = ByPeople(context, found, filter);
        found = ByPlace(context, found, filter);
        found = ByTime(found, filter);
        return filter.Text is { Length: > 0 } text ? ByText(found, text) : found;
    }

    private static IQueryable<AuditEvent> ByPeople(UserAccessDbContext context, IQueryable<AuditEvent> found, AuditFilter filter)
    {
        if (filter.ActorId is { } actor)
        {
            found = found.Where(happened => happened.ActorId == actor);
        }

        if (filter.SubjectId is { } subject)
        {
            found = Linked(context, found, subject);
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

        if (filter.NodeId is { } node)
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

    private static IQueryable<AuditEvent> ByTime(IQueryable<AuditEvent> found, AuditFilter filter)
    {
        if (filter.From is { } from)
        {
            found = found.Where(happened => happened.At >= from);
        }

        if (filter.To is { } to)
        {
            found = found.Where(happened => happened.At < to);
        }

        return filter.Before is { } before ? found.Where(happened => happened.Sequence < before) : found;
    }

    private static IQueryable<AuditEvent> Linked(UserAccessDbContext context, IQueryable<AuditEvent> found, Guid subject) =>
        from happened in found
        join link in context.Set<AuditLink>() on happened.Sequence equals link.Sequence
        where link.SubjectId == subject
        select happened;

    private static IQueryable<AuditEvent> ByText(IQueryable<AuditEvent> found, string text)
    {
        string part = text.ToUpperInvariant();
        return found.Where(happened =>
            happened.SubjectName.ToUpper().Contains(part) || happened.ActorName.ToUpper().Contains(part)
            || happened.Changes.ToUpper().Contains(part) || (happened.Reason != null && happened.Reason.ToUpper().Contains(part)));
    }
}
