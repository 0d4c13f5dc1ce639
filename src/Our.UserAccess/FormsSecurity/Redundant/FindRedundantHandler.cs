using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.FormsSecurity.Redundant;

internal sealed class FindRedundantHandler(FormsFactsKeeper keeper, RedundantRecords redundant, FormsSubjects subjects)
{
    public async Task<Page<RedundantRecord>> HandleAsync(PageRequest part, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        Dictionary<Guid, FormsSecurityRecord> found = redundant.In(state).ToDictionary(record => record.Id);
        IReadOnlyList<FormsSubject> users = await subjects.UsersAsync(found.Keys);
        return new Page<RedundantRecord>(users.Count, [.. users.Skip(part.Skip).Take(part.Take).Select(user =>
            new RedundantRecord(user, found[user.Id].Rights.Kind, found[user.Id].Version))]);
    }
}
