namespace TestSite.Forms;

/// <param name="DataFolder">Where the file of the forms is kept.</param>
internal sealed record SiteFormsOptions(string DataFolder);
