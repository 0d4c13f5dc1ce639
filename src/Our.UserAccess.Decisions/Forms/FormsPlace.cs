namespace Our.UserAccess.Decisions.Forms;

/// <summary>Where something is to be done: with a form, in a folder (a new form), or outside all folders.</summary>
/// <param name="Form">The form; null for a folder or the site.</param>
/// <param name="Folder">The folder; null for a form or the site.</param>
public readonly record struct FormsPlace(Guid? Form, Guid? Folder)
{
    public static FormsPlace Site { get; }

    public static FormsPlace OfForm(Guid form) => new(form, Folder: null);

    public static FormsPlace OfFolder(Guid folder) => new(Form: null, folder);
}
