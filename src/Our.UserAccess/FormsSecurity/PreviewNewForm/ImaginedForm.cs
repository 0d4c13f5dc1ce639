using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Subjects;

namespace Our.UserAccess.FormsSecurity.PreviewNewForm;

/// <summary>A form that is in a copy of the facts alone.</summary>
internal sealed class ImaginedForm
{
    private readonly Guid _form = Guid.CreateVersion7();
    private readonly HashSet<Guid> _granted;
    private readonly FormsFacts _facts;

    public ImaginedForm(FormsState state, Guid? folder, IReadOnlyList<FormsRecord> granted)
    {
        _granted = [.. granted.Select(record => record.Subject)];
        var listing = new FormsListing(state.Listing.Folders, state.Listing.Forms.Append(new ListedForm(_form, string.Empty, folder, string.Empty)));
        _facts = granted.Aggregate(state.Facts with { Outline = listing.Outline }, (facts, record) => facts.With(record.WithAccess(_form)));
    }

    public NewFormAccess AccessOf(FormsSubject subject)
    {
        var place = FormsPlace.OfForm(_form);
        FormsRecord record = (_facts.Groups.GetValueOrDefault(subject.Id) ?? _facts.Users.GetValueOrDefault(subject.Id))!;
        return new NewFormAccess(
            subject,
            FormsEngine.IsReached(_facts, record, place),
            _granted.Contains(subject.Id),
            FormsEngine.PermissionsOf(_facts, record, place).ToList());
    }
}
