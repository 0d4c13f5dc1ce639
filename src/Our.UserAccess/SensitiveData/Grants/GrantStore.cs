using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.SensitiveData.Grants;

/// <summary>A grant is an assignment of the group everywhere: given, ended and followed like every other.</summary>
internal sealed class GrantStore(IRecordStore<Assignment> records, IAssignmentReader reader, ISensitiveDataGroup group, TimeProvider clock)
{
    // The trail knows what ended before.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    /// <summary>Null when there is none.</summary>
    public async Task<Assignment?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await records.FindAsync(id, cancellationToken) is Assignment found && found.GroupId == group.Id ? found : null;

    public Task<IReadOnlyList<Assignment>> OpenAsync(CancellationToken cancellationToken) => EndingAfterAsync(Now, cancellationToken);

    /// <summary>Those that are open or ended within a year.</summary>
    public Task<IReadOnlyList<Assignment>> RecentAsync(CancellationToken cancellationToken) => EndingAfterAsync(Now - Remembered, cancellationToken);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<IReadOnlyList<Assignment>> EndingAfterAsync(DateTime time, CancellationToken cancellationToken) =>
        (await reader.FindAsync(new AssignmentFilter { GroupId = group.Id, EndingAfter = time }, cancellationToken)).Items;
}
