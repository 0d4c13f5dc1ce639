using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>What would become of one record.</summary>
/// <param name="Subject">Whose.</param>
/// <param name="Change">Null where everything is set already.</param>
internal sealed record FormsBulkStep(FormsSubject Subject, Change<FormsSecurityRecord>? Change);
