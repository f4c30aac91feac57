/** Dated union and labour rules: data that plug-ins bring, never numbers in code. */
package org.backlot.core.rule;
