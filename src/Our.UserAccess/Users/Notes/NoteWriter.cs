using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Notes;

/// <summary>Changes what the package remembers of a user, which is a change of the user like any other.</summary>
internal sealed class NoteWriter(IUserNotes notes, ICurrentUser current, TimeProvider clock)
{
    public Task WriteAsync(Guid userId, string text, CancellationToken cancellationToken) =>
        ChangeAsync([userId], note => note with { Notes = text }, cancellationToken);

    public Task ChangeAsync(IReadOnlyCollection<Guid> userIds, Func<UserNote, UserNote> change, CancellationToken cancellationToken) => notes.ChangeAsync(
        userIds, note => change(note) with { ChangedAt = clock.GetUtcNow().UtcDateTime, ChangedById = current.Id }, cancellationToken);
}
