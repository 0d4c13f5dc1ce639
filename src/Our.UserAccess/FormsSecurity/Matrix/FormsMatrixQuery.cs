using Our.UserAccess.FormsSecurity.ListForms;

namespace Our.UserAccess.FormsSecurity.Matrix;

internal sealed record FormsMatrixQuery : FormQuery
{
    /// <summary>Only forms of which the record itself says something.</summary>
    public bool OnlyOwn { get; init; }

    /// <summary>Only these forms; empty for all.</summary>
    public Guid[] FormId { get; init; } = [];
}
