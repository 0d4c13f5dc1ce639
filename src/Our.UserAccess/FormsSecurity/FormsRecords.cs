using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Persistence;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity;

internal sealed class FormsRecords(FormsRecordReader reader, IRecordStore<FormsSecurityRecord> store, FormsFactsKeeper keeper, IChangeNotices notices) : IFormsRecords
{
    public async Task ForgetAsync(IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken)
    {
        foreach (FormsSecurityRecord record in await reader.FindAsync(subjects, cancellationToken))
        {
            var change = Change<FormsSecurityRecord>.Deleting(record);
            if (await store.ApplyAsync(change, cancellationToken))
            {
                notices.Report(change);
            }
        }

        keeper.Expire();
    }
}
