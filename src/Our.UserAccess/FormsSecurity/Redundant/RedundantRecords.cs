using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;

namespace Our.UserAccess.FormsSecurity.Redundant;

/// <summary>Finds users' records without which everything would be as it is.</summary>
internal sealed class RedundantRecords(FormsAskers askers)
{
    public IEnumerable<FormsSecurityRecord> In(FormsState state) =>
        state.Records.Values.Where(record => record.Rights.Kind != FormsRecordKind.Group && ChangesNothing(state, record));

    public bool ChangesNothing(FormsState state, FormsSecurityRecord record)
    {
        FormsAsker user = askers.Of(record.Id);
        FormsFacts without = state.Facts.Without(record.Id);
        return state.Facts.Outline.Folders.Select(FormsPlace.OfFolder)
            .Concat(state.Facts.Outline.Forms.Select(FormsPlace.OfForm))
            .Prepend(FormsPlace.Site)
            .All(place => FormsEngine.PermissionsAt(state.Facts, user, place) == FormsEngine.PermissionsAt(without, user, place));
    }
}
