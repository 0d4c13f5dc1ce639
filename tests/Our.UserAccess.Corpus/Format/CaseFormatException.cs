namespace Our.UserAccess.Corpus.Format;

/// <summary>The file is JSON, but not a file of cases. The message names the place.</summary>
public sealed class CaseFormatException(string place, string fault) : Exception($"{place}: {fault}");
