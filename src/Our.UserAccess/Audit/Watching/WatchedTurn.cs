using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Watching;

/// <summary>From what was recorded last to what it is now.</summary>
/// <param name="Before">Null where it is new.</param>
/// <param name="After">Null where it is gone.</param>
/// <param name="Entries">What is told about it.</param>
internal sealed record WatchedTurn(WatchedRow? Before, WatchedRow? After, IReadOnlyList<AuditEntry> Entries)
{
    public static WatchedTurn? Of(string kind, WatchedRow? before, AuditState? after)
    {
        if (before is null && after is null)
        {
            return null;
        }

        string? fields = after is null ? null : AuditJson.Write(after.Fields);
        if (before is not null && fields == before.State && after!.Name == before.Name)
        {
            return null;
        }

        WatchedRow? row = after is null ? null : new WatchedRow { Kind = kind, Id = after.Id, Name = after.Name, State = fields!, Version = (before?.Version ?? 0) + 1 };
        return new WatchedTurn(before, row, SubjectStory.Tell(kind, before?.ToState(), after));
    }
}
