namespace Our.UserAccess.Decisions.Forms;

/// <summary>A place with the folders that it is in.</summary>
internal readonly record struct Spot(FormsPlace Place, IReadOnlyList<Guid> Path)
{
    public bool IsSite => Place == FormsPlace.Site;

    public static Spot Of(FormsFacts facts, FormsPlace place) => new(place, facts.Outline.PathOf(place));

    public bool IsIn(IEnumerable<Guid> folders)
    {
        var path = Path;
        return folders.Any(path.Contains);
    }
}
